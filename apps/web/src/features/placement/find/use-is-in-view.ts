import { useEffect, useState, type RefObject } from 'react';

/** Whether any part of the element can be seen; true where the browser cannot tell. */
export function useIsInView(element: RefObject<HTMLElement | null>): boolean {
  const [inView, setInView] = useState(true);
  useEffect(() => {
    const watched = element.current;
    if (!watched || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(([entry]) => setInView(entry?.isIntersecting ?? true), {
      rootMargin: '0px 0px -25% 0px',
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return inView;
}
