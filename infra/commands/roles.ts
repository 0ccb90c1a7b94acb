/** `npm run roles`: writes what the template allows to where the local host reads it. A test says when it is due. */
import { writeFileSync } from 'node:fs';
import { rolesOfTheTemplate, writtenRoles } from '../aws/roles/roles-of.ts';
import { rolesFile } from '../local/gate/roles.ts';

writeFileSync(rolesFile, writtenRoles(rolesOfTheTemplate()));
