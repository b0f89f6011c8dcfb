export class Page<T> {
  public items: T[];
  public next: Page<T>;
  public owner: Owner;
}
export class Box<T> {
  public value: T;
  public count: number;
}
export class Sealed<T> extends Box<Page<T>> {
  public seal: string;
}
export class Call {
  public id: number;
  public page: CallPage;
  public calls: Call[];
}
export class CallPage extends Page<Call> {
  public total: number;
}
export class Owner {
  public boxes: Box<Box<Owner>>;
  public sealed: Sealed<Call>;
  public byName: { [index: string]: Page<Box<number>> };
}
export class GetOwner implements IReturn<Owner> {
  public constructor(init?: Partial<GetOwner>) {
    (Object as any).assign(this, init);
  }
  public getTypeName() {
    return "GetOwner";
  }
  public getMethod() {
    return "GET";
  }
  public createResponse() {
    return new Owner();
  }
}
