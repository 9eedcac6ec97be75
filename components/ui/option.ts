/** One thing to choose: what is kept, what is read, and a faint word on why or which. */
export type Option<Value extends string = string> = { value: Value; label: string; note?: string | undefined }
