import { guardNetwork, vouchForOwnScripts } from './network-guard.ts';

// Runs on import: page and workers import this file first, so that it stands before any other code does.
guardNetwork(self, self.location.href);
vouchForOwnScripts(self, self.location.href);
