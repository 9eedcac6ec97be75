const router = { push() {}, replace() {}, refresh() {}, back() {}, prefetch() {} }

export function useRouter() {
  return router
}

export function usePathname() {
  return '/desks/bench/reading/op-ed'
}

export function useSearchParams() {
  return new URLSearchParams()
}
