import { attemptUploads } from '../../e2e/planted-uploads.ts';
import { holds, same, works, type Check } from '../check.ts';

const PLANTED = 'elsewhere.invalid';

export const plantedUploads: Check = {
  name: 'Uploads planted in the page get nowhere',
  async run(visit, { hosts }) {
    await visit.open();
    const tried = await visit.run(attemptUploads, PLANTED);
    holds('all ways out were tried', tried.length === 15);
    same(
      'hosts that were asked',
      hosts.filter((host) => host.startsWith('elsewhere')),
      [],
    );
    return works(`${tried.length} ways`);
  },
};
