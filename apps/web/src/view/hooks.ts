import { createContext } from "preact";
import { useContext, useEffect, useLayoutEffect, useReducer, useState } from "preact/hooks";
import type { Subject } from "../state/subject.ts";
import type { Stage } from "./stage.ts";

export const StageContext = createContext<Stage>(null as unknown as Stage);

export function useStage(): Stage {
  return useContext(StageContext);
}

/** Renders the component again whenever one of these changes. */
export function useChanges(...subjects: Subject[]) {
  const [, render] = useReducer<number, void>(count => count + 1, 0);
  // Before the next message can come: what changes between a rendering and a later effect
  // would not be seen.
  useLayoutEffect(() => {
    const ends = subjects.map(subject => subject.subscribe(() => render()));
    return () => ends.forEach(end => end());
  }, subjects);
}

/** Renders the component again every so many milliseconds, while it is asked for. */
export function useClock(every: number, running: boolean) {
  const [, setTime] = useState(0);
  useEffect(() => {
    if (!running)
      return undefined;
    const timer = setInterval(() => setTime(Date.now()), every);
    return () => clearInterval(timer);
  }, [every, running]);
}
