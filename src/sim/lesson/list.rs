//! `sim lesson list`: the lessons.

use clap::Args;
use organizations::state::State;

use super::page::Page;
use crate::lesson::{BUILT_IN, Lesson};
use crate::sim::console::{Console, list, number, object};

/// Lists the lessons, in the order in which they are best done.
#[derive(Debug, Args)]
pub(super) struct List;

impl List {
    #[expect(clippy::unused_self, reason = "all commands run alike")]
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let lessons = lessons()?;
        if console.wants_data() {
            let lessons = lessons.iter().map(|(name, lesson)| {
                object([
                    ("Name", Some((*name).into())),
                    ("Title", Some(lesson.title.as_str().into())),
                    ("Minutes", Some(number(lesson.minutes.into()))),
                    ("Tasks", Some(number(lesson.tasks.len() as u64))),
                ])
            });
            return console.print("Lessons", list("Lessons", lessons));
        }
        // Where there is no state that can be read, there is no lesson in it either.
        let world = console.world()?.as_saved().ok();
        let present = world.and_then(|state| state.world().lesson.clone());
        let widest = lessons
            .iter()
            .map(|(name, _)| name.len())
            .max()
            .unwrap_or(0);
        let mut page = Page::of(console);
        for (name, lesson) in &lessons {
            let mark = if present.as_deref() == Some(name) {
                '*'
            } else {
                ' '
            };
            let Lesson { title, minutes, .. } = lesson;
            let before = format!("{mark} {name:widest$}  {minutes:2} min  ");
            page.beside(&before, title);
        }
        page.gap();
        page.paragraph(&match present {
            None => "`orgsim sim lesson start first-invitation` begins the first.".to_owned(),
            Some(_) => "`*` is the lesson of this world: `orgsim sim lesson show` goes on with it."
                .to_owned(),
        });
        page.print(console)
    }
}

/// Reads the lessons that orgsim has.
fn lessons() -> anyhow::Result<Vec<(&'static str, Lesson)>> {
    let lessons = BUILT_IN.iter();
    lessons
        .map(|one| Ok((one.name, Lesson::read(one.name, one.text)?)))
        .collect()
}
