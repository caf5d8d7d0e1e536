/** Objects that the add-in keeps beyond a batch, by the reference ids that it was given for them. */
import type { HostObject } from './objects/model';

/** The table of kept objects of one host. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  /** The object's reference id, a new one where it has none. */
  keep(object: HostObject): string {
    const id = this.ids.get(object) ?? `{${(this.next++).toString(16).padStart(8, '0')}-${object.kind}}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
    return id;
  }

  /** The reference id of a kept object. */
  idOf(object: HostObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.objects.has(id) ? id : undefined;
  }

  get(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  /** Forgetting what is not known is no error: clean-up may ask twice. */
  remove(id: string): void {
    this.objects.delete(id);
  }

  removeAll(): void {
    this.objects.clear();
  }
}
