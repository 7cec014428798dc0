/**
 * The views beyond the start page, fetched when they are first shown. What a set needs comes with its set-up: a network
 * that is lost in the middle of a set takes neither the practice nor its summary away.
 */
export const LATER_VIEWS = {
  safety: () => import('./safety/SafetyView.svelte'),
  setUp: async () => (await Promise.all([import('./set-up/SetUpView.svelte'), ...cameraSet()]))[0],
  measure: () => import('./measure/MeasureView.svelte'),
  routine: async () => (await Promise.all([import('./routine/RoutineView.svelte'), ...cameraSet()]))[0],
  editRoutine: () => import('./routine/EditRoutineView.svelte'),
  guidedSetUp: async () => (await Promise.all([import('./guided/GuidedSetUp.svelte'), ...guidedSet()]))[0],
  practice: () => import('./practice/PracticeView.svelte'),
  guided: () => import('./guided/GuidedView.svelte'),
  summary: () => import('./summary/SummaryView.svelte'),
  guidedSummary: () => import('./guided/GuidedSummary.svelte'),
  noSummary: () => import('./summary/NoSummary.svelte'),
  history: () => import('./history/HistoryView.svelte'),
  keptSet: () => import('./history/KeptSetView.svelte'),
  ranges: () => import('./ranges/RangesView.svelte'),
  replay: () => import('./replay/ReplayView.svelte'),
  demo: async () =>
    (await Promise.all([import('./demo/DemoView.svelte'), import('./summary/SummaryView.svelte')]))[0],
  privacy: () => import('./privacy/PrivacyView.svelte'),
  video: () => import('./video/VideoView.svelte'),
};

function cameraSet() {
  return [
    import('./practice/PracticeView.svelte'),
    import('./summary/SummaryView.svelte'),
    ...keeping(),
  ] as const;
}

function guidedSet() {
  return [
    import('./guided/GuidedView.svelte'),
    import('./guided/GuidedSummary.svelte'),
    ...keeping(),
  ] as const;
}

/** What keeps a set when it ends. */
function keeping() {
  return [import('../../core/history/keep.ts'), import('../../platform/history-database.ts')] as const;
}
