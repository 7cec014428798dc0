import { guardNetwork } from './network-guard.ts';

// Runs on import: the worker imports this file first, so that it stands before MediaPipe's code does.
guardNetwork(self, self.location.href);
