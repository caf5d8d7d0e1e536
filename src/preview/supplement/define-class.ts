/** Makes a class of the object model, as Office.js's own are made, from a description of its members. */
import type { MethodSpec } from './invoke';
import { classNamed, invoke } from './invoke';
import type { ClientObject, Library, ProxyClass, WireObject } from './library';

/** A class: a thing with properties, or a collection of such things. */
export interface ClassSpec {
  readonly name: string;
  /** In camel case. */
  readonly scalars?: readonly string[];
  /** Those of `scalars` that are dates. */
  readonly dates?: readonly string[];
  /** The class of a collection's items. */
  readonly itemsOf?: string;
  readonly methods: Readonly<Record<string, MethodSpec>>;
}

/** The class, to be put into the `Word` namespace under its name. */
export function defineClass(library: Library, spec: ClassSpec): ProxyClass {
  const { ClientObject: Base, Utility } = library.OfficeExtension;
  const scalars = spec.scalars ?? [];

  class Proxy extends Base {
    /** What was loaded, by wire name. */
    private readonly loaded: Record<string, unknown> = {};
    private children: readonly ClientObject[] | undefined;
    private reference: unknown;

    get _className() {
      return spec.name;
    }

    get _isCollection() {
      return spec.itemsOf !== undefined;
    }

    get _scalarPropertyNames() {
      return ['_ReferenceId', ...scalars];
    }

    get _scalarPropertyOriginalNames() {
      return ['_ReferenceId', ...scalars.map(wireNameOf)];
    }

    get _navigationPropertyNames() {
      return [];
    }

    get _ReferenceId() {
      return this.reference;
    }

    get items() {
      Utility.throwIfNotLoaded('items', this.children, spec.name, this._isNull);
      return this.children;
    }

    load(option: unknown) {
      return Utility.load(this, option);
    }

    track() {
      this.context.trackedObjects.add(this);
      return this;
    }

    untrack() {
      this.context.trackedObjects.remove(this);
      return this;
    }

    toJSON(): unknown {
      const values = scalars.filter((name) => wireNameOf(name) in this.loaded);
      const json = Object.fromEntries(values.map((name) => [name, this.loaded[wireNameOf(name)]]));
      return this.children === undefined ? json : { ...json, items: this.children };
    }

    _KeepReference() {
      invoke(library, this, { wireName: '_KeepReference' }, []);
    }

    override _handleIdResult(value: unknown) {
      super._handleIdResult(value);
      if (isWireObject(value)) this.reference = value['_ReferenceId'] ?? this.reference;
    }

    override _handleResult(value: unknown) {
      super._handleResult(value);
      if (!isWireObject(value)) return;
      Utility.fixObjectPathIfNecessary(this, value);
      this.reference = value['_ReferenceId'] ?? this.reference;
      for (const name of scalars.map(wireNameOf)) {
        if (value[name] !== undefined) this.loaded[name] = value[name];
      }
      if (Array.isArray(value['_Items'])) this.children = this.childrenFrom(value['_Items']);
    }

    read(name: string): unknown {
      const value = this.loaded[wireNameOf(name)];
      Utility.throwIfNotLoaded(name, value, spec.name, this._isNull);
      return spec.dates?.includes(name) === true && value !== undefined ? Utility.adjustToDateTime(value) : value;
    }

    private childrenFrom(items: readonly unknown[]): readonly ClientObject[] {
      const type = classNamed(library, spec.itemsOf ?? '');
      return items.map((item, index) => {
        const child = library.OfficeExtension.BatchApiHelper.createChildItemObject(type, true, this, item, index);
        child._handleResult(item);
        return child;
      });
    }
  }

  for (const name of scalars) {
    Object.defineProperty(Proxy.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: Proxy) {
        return this.read(name);
      },
    });
  }
  for (const [name, method] of Object.entries(spec.methods)) {
    Object.defineProperty(Proxy.prototype, name, {
      configurable: true,
      value(this: ClientObject, ...args: readonly unknown[]) {
        return invoke(library, this, method, args);
      },
    });
  }
  return Proxy;
}

function wireNameOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function isWireObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null;
}
