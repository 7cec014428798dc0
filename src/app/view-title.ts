import { fill } from './messages/template.ts';
import { words } from './messages/words.ts';
import type { ViewName } from './route.ts';

/** The document's title for a view. `exercise` and `routine` are the names of what it is about, if there is any. */
export function viewTitle(view: ViewName, about: { exercise: string; routine: string }): string {
  const name = about.exercise;
  const titles: Record<ViewName, string> = {
    start: words.start.title,
    'set-up': fill(words.setUp.title, { name }),
    practice: fill(words.practice.title, { name }),
    summary: fill(words.summary.title, { name }),
    history: words.history.title,
    'kept-set': words.history.setTitle,
    replay: words.replay.title,
    video: words.video.title,
    demo: words.demo.title,
    answers: words.safety.answers.title,
    measure: fill(words.ranges.measure.title, { name }),
    ranges: words.ranges.title,
    privacy: words.privacy.title,
    routine: fill(words.routines.title, { name: about.routine }),
    'edit-routine': words.routines.editor.titleNew,
  };
  return view === 'start' ? titles.start : `${titles[view]} · ${words.common.name}`;
}
