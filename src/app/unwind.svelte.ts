import { type AnyExercise, isGuided } from '../core/exercises/any-exercise.ts';
import { anyExerciseById } from '../core/exercises/catalogue.ts';
import type { Exercise } from '../core/exercises/exercise.ts';
import type { GuidedExercise } from '../core/exercises/guided-exercise.ts';
import type { TakeOver } from '../platform/app-version.ts';
import type { Devices } from './devices.ts';
import { Guidance } from './guidance.svelte.ts';
import { History } from './history.svelte.ts';
import { LastSet } from './last-set.svelte.ts';
import type { Trouble } from './messages/messages.ts';
import { exerciseWords, words } from './messages/words.ts';
import type { Route } from './route.ts';
import type { Router } from './router.svelte.ts';
import { Feedback } from './session/feedback.ts';
import type { SessionTrouble } from './session/session.ts';
import { recordingFile } from './session/recording-file.ts';
import type { FinishedSet } from './session/set-run.ts';
import { Safety } from './safety.svelte.ts';
import { Studio } from './studio.svelte.ts';
import { TurnedOn } from './turned-on.svelte.ts';
import { viewTitle } from './view-title.ts';
import { OwnRanges } from './own-ranges.svelte.ts';
import { OwnRoutines, type NamedRoutine } from './own-routines.svelte.ts';
import type { HistoryErrorCode } from '../platform/history-error.ts';
import { PoseRuntimeError } from '../pose-runtime/runtime.ts';
import type { GuidedSet } from './session/guided-set.ts';
import { GuidedPractice } from './views/guided/guided-practice.svelte.ts';
import type { Practice } from './views/practice/practice.svelte.ts';
import { RoutineRun } from './views/routine/routine-run.svelte.ts';

/** The page as a whole: which view, which set, and who may use camera and runtime. */
export class Unwind {
  readonly router: Router;
  readonly devices: Devices;
  readonly studio: Studio;
  readonly safety: Safety;
  readonly ranges: OwnRanges;
  readonly routines: OwnRoutines;
  readonly guidance: Guidance;
  readonly history: History;
  readonly turnedOn: TurnedOn;
  /** What the summary looks back on. */
  readonly last = new LastSet();
  practice = $state.raw<Practice | null>(null);
  /** The routine under way, or just over. */
  run = $state.raw<RoutineRun | null>(null);
  guided = $state.raw<GuidedPractice | null>(null);
  /** The set in the replay room, if one is open. */
  replaying = $state.raw<FinishedSet | null>(null);
  /** Loads a newer version of the page, when there is one. */
  takeOver = $state.raw<TakeOver | null>(null);
  /** The page went away in the middle of a set, and this is where it came back. */
  brokenOff = $state(false);

  constructor(router: Router, devices: Devices) {
    this.router = router;
    this.devices = devices;
    this.studio = new Studio(devices);
    this.safety = new Safety(devices);
    this.ranges = new OwnRanges(devices.preferences, () => this.safety.record.ageYears);
    this.routines = new OwnRoutines(devices.preferences);
    this.guidance = new Guidance(devices);
    this.history = new History(devices);
    this.turnedOn = new TurnedOn(devices.preferences);
    router.onChange = this.#changed;
    const { view } = router.current;
    this.#changed(router.current);
    this.brokenOff = view === 'practice';
  }

  /** The document's title for the current view. */
  get title(): string {
    const route = this.router.current;
    const exercise = this.exerciseOf(route) ?? (this.last.guided ?? this.last.measured)?.exercise;
    return viewTitle(route.view, {
      exercise: exercise === undefined ? '' : exerciseWords(exercise).name,
      routine: route.view === 'routine' ? (this.routines.find(route.routineId)?.name ?? '') : '',
    });
  }

  /** The exercise a route names. */
  exerciseOf(route: Route): AnyExercise | undefined {
    return 'exerciseId' in route ? anyExerciseById(route.exerciseId) : undefined;
  }

  /**
   * Starts a set with the open camera and the loaded runtime. Call inside a click, so that sound may play.
   * @param exercise with the bands that hold for this person
   * @param CameraSet comes with the view that begins the set: the start page does without the engine
   */
  begin(exercise: Exercise, CameraSet: typeof Practice): void {
    const { camera, runtime } = this.studio;
    if (camera.kind !== 'on' || runtime.kind !== 'ready' || this.safety.gate.kind !== 'open') return;
    const { speaker, tones, wakeLock, lastOutOfSightMs } = this.devices;
    speaker.prime();
    tones.prime();
    this.practice = CameraSet.live(
      {
        exercise,
        camera: camera.camera,
        runtime: runtime.runtime,
        now: this.devices.now,
        feedback: new Feedback(speaker, tones),
        lead: CameraSet.leadOf(exercise, this.guidance, tones),
        wakeLock,
        lastOutOfSightMs,
      },
      (soFar) => this.history.keepUnderWay(soFar),
      this.#ended,
    );
    this.safety.notePractice();
    this.practice.start();
    this.router.go({ view: 'practice', exerciseId: exercise.id });
  }

  /** Begins a routine at its first step. Call inside a click, so that sound may play. */
  beginRoutine(routine: NamedRoutine, CameraSet: typeof Practice): void {
    this.devices.speaker.prime();
    this.devices.tones.prime();
    this.run?.close();
    this.run = new RoutineRun(routine, {
      say: (said) => this.devices.speaker.say(said, 'next'),
      // Not the time of day: a rest must not last an hour longer because the clock was put back.
      now: () => this.devices.ticker.now(),
      begin: (exercise) => this.beginStep(exercise, CameraSet),
      asksFirst: (exercise) => isGuided(exercise) && this.turnedOn.asksFirst(exercise),
    });
  }

  /** Begins the set of a routine's step. @returns false when camera, model or range are missing */
  beginStep(exercise: AnyExercise, CameraSet: typeof Practice): boolean {
    if (this.run === null) return false;
    if (isGuided(exercise)) this.beginGuided(exercise);
    else {
      const practised = this.ranges.practised(exercise);
      if (practised !== null) this.begin(practised, CameraSet);
    }
    if (this.practice === null && this.guided === null) return false;
    this.run.begun();
    return true;
  }

  /** Starts a guided set. Call inside a click, so that sound may play. No camera is needed, and none stays on. */
  beginGuided(exercise: GuidedExercise): void {
    if (this.safety.gate.kind !== 'open') return;
    const { speaker, tones, wakeLock, ticker, now } = this.devices;
    this.studio.close();
    speaker.prime();
    tones.prime();
    this.guided = new GuidedPractice({ exercise, speaker, wakeLock, ticker, now }, this.#guidedEnded);
    this.safety.notePractice();
    this.guided.start();
    this.router.go({ view: 'practice', exerciseId: exercise.id });
  }

  /** Shows a set that was recorded with somebody else. Call inside a click, so that sound may play. */
  watch(demoId: string): void {
    this.devices.speaker.prime();
    this.devices.tones.prime();
    this.router.go({ view: 'demo', demoId });
  }

  /** Looks back on such a set, if there is anything to look back on. Nothing of it counts as practised. */
  watched(set: FinishedSet | null): void {
    if (set === null) {
      this.router.replace({ view: 'start' });
      return;
    }
    this.history.trouble = null;
    this.last.keepShown(set);
    this.router.replace({ view: 'summary' });
  }

  /** Takes what is kept on the device for true: another tab has changed it. */
  reread(): void {
    const { studio, safety, ranges, routines, guidance, turnedOn } = this;
    for (const kept of [studio, safety, ranges, routines, guidance, turnedOn]) kept.reread();
  }

  /**
   * Erases all that this page keeps on the device, and forgets the last set. What is open is closed first.
   * @returns what kept the history from being erased, else null
   */
  async eraseEverything(): Promise<HistoryErrorCode | null> {
    this.studio.close();
    this.run?.close();
    this.run = null;
    this.last.forget();
    this.replaying = null;
    this.devices.preferences.eraseAll();
    this.reread();
    return this.history.erase();
  }

  /** Keeps a set for the summary, from whatever source it came. */
  show(set: FinishedSet, trouble: Trouble | null = null): void {
    this.history.trouble = null;
    this.last.keep(set, trouble);
    this.router.go({ view: 'summary' });
  }

  /** The same for a guided set. */
  showGuided(set: GuidedSet): void {
    this.history.trouble = null;
    this.last.keepGuided(set);
    this.router.go({ view: 'summary' });
  }

  replay(set: FinishedSet): void {
    this.replaying = set;
    this.router.go({ view: 'replay' });
  }

  save(set: FinishedSet): void {
    const { name, content } = recordingFile(set);
    this.devices.saveFile(name, content);
  }

  readonly #ended = (set: FinishedSet | null, trouble: SessionTrouble | null): void => {
    this.practice = null;
    this.safety.notePractice();
    if (set?.report.ended === 'pain') this.safety.notePain();
    if (set !== null && set.steps.length > 0) this.history.keepMeasured(set);
    this.last.keep(set, trouble === null ? null : troubleWords(trouble));
    if (trouble !== null) this.studio.breakDown(trouble);
    const { current } = this.router;
    const routine = this.#stepEnded(set, trouble);
    if (current.view !== 'practice') return;
    if (routine !== null) {
      this.router.replace({ view: 'routine', routineId: routine.id });
      return;
    }
    const seen = set !== null && set.steps.length > 0;
    this.router.replace(seen ? { view: 'summary' } : { view: 'set-up', exerciseId: current.exerciseId });
  };

  /** @returns the routine to go on with; null when there is none, or when what happened is to be looked at now */
  #stepEnded(set: FinishedSet | GuidedSet | null, trouble: SessionTrouble | null): NamedRoutine | null {
    const { run } = this;
    if (run === null || !run.practising) return null;
    run.setEnded(set, trouble);
    return set?.report.ended === 'pain' ? null : run.routine;
  }

  readonly #guidedEnded = (set: GuidedSet): void => {
    this.guided = null;
    this.safety.notePractice();
    if (set.report.ended === 'pain') this.safety.notePain();
    this.history.keepGuided(set);
    this.last.keepGuided(set);
    const routine = this.#stepEnded(set, null);
    if (this.router.current.view !== 'practice') return;
    this.router.replace(routine === null ? { view: 'summary' } : { view: 'routine', routineId: routine.id });
  };

  readonly #changed = (route: Route): void => {
    this.brokenOff = false;
    if (route.view !== 'practice') {
      this.practice?.stop();
      this.guided?.stop();
    }
    if (this.run !== null && !keepsRun(route, this.run)) {
      this.run.close();
      this.run = null;
    }
    this.safety.look();
    if (route.view === 'set-up' || route.view === 'practice') {
      if (this.exerciseOf(route) === undefined) this.router.replace({ view: 'start' });
      else if (route.view === 'practice' && this.practice === null && this.guided === null) {
        this.router.replace({ view: 'set-up', exerciseId: route.exerciseId });
      }
      return;
    }
    if (route.view === 'measure') {
      const exercise = this.exerciseOf(route);
      if (exercise === undefined) this.router.replace({ view: 'start' });
      else if (!isGuided(exercise) && exercise.coarse) {
        this.router.replace({ view: 'set-up', exerciseId: route.exerciseId });
      }
      return;
    }
    if (route.view === 'routine' && this.run !== null && this.run.state.phase.kind !== 'done') return;
    if (route.view === 'summary') {
      this.studio.closeCamera();
      return;
    }
    this.studio.close();
    if (route.view !== 'replay') this.replaying = null;
    this.devices.speaker.hush();
  };
}

/** A routine goes on in its own view and in practice; its summary may be left for that of a set. */
const keepsRun = (route: Route, run: RoutineRun): boolean =>
  route.view === 'practice' ||
  (route.view === 'routine' && route.routineId === run.routine.id) ||
  (route.view === 'summary' && run.state.phase.kind === 'done');

const troubleWords = (trouble: SessionTrouble): Trouble =>
  trouble instanceof PoseRuntimeError
    ? words.troubles.runtime[trouble.code]
    : words.troubles.camera[trouble.code];
