/** The host cannot be asked now: another function is asking it, or it wants to be left alone until `until` (ISO 8601). */
export class HostBusy extends Error {
  readonly code = 'host-busy';
  readonly until: string | null;
  constructor(host: string, until: string | null = null) {
    super(until === null ? `${host} is being asked by another function` : `${host} wants to be left alone until ${until}`);
    this.name = 'HostBusy';
    this.until = until;
  }
}
