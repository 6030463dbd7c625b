import facts from "../../../data/lessons/course.json" with { type: "json" };

/** The name of a lesson: its notebook's, without the ending. */
export type LessonName = (typeof lessonNames)[number];

/** All lessons, in reading order, as `data/lessons/course.json` has them. */
export const lessonNames = [
  "00_start_here",
  "01_environments",
  "02_maze_policies",
  "03_sarsa_and_q_learning",
  "03b_more_tabular_methods",
  "04_q_learning_cartpole",
  "04b_how_far_a_table_goes",
  "05_tensors_and_gradients",
  "06_deep_q",
  "07_experience_replay",
  "07b_two_deep_learners",
  "08_dqn",
  "09_prioritized_replay",
  "10_reinforce",
  "11_actor_critic",
  "12_improving_dqn",
  "13_experiments",
  "14_pixels",
  "15_find_the_bug",
] as const;

/** The lessons' titles, by name. */
export const lessonTitles: ReadonlyMap<string, string> = new Map(
  facts.map(({ notebook, title }) => [notebook, title]),
);
