//! What `sim lesson check` tells of the tasks.

use shape::Value;

use super::current::Current;
use super::page::Page;
use crate::lesson::Progress;
use crate::sim::console::{Console, list, number, object};

/// Tells which tasks are done.
pub(super) fn print(current: &Current, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
    if console.wants_data() {
        return console.print("Lesson", data(current));
    }
    page(current, console).print(console)
}

/// Tells which tasks are done, to whoever watches.
pub(super) fn print_at_once(
    current: &Current,
    console: &mut Console<'_, '_>,
) -> anyhow::Result<()> {
    if console.wants_data() {
        return console.print("Lesson", data(current));
    }
    page(current, console).print_at_once(console)
}

fn page(current: &Current, console: &Console<'_, '_>) -> Page {
    let mut page = Page::of(console);
    page.title(current);
    page.tasks(current);
    page.at_hand(current);
    page
}

fn data(current: &Current) -> Value {
    let tasks = current.found.lesson.tasks.iter().zip(&current.progress);
    let tasks = tasks.zip(1..).map(|((task, progress), place)| {
        let missing = match progress {
            Progress::Missing(missing) => Some(missing.as_str().into()),
            Progress::Done => None,
        };
        object([
            ("Number", Some(number(place))),
            ("Title", Some(task.title.as_str().into())),
            ("Done", Some(progress.is_done().into())),
            ("Missing", missing),
        ])
    });
    let Value::Map(tasks) = list("Tasks", tasks) else {
        return Value::Null;
    };
    let head = [
        ("Lesson", Value::from(current.found.id.as_str())),
        ("Title", current.found.lesson.title.as_str().into()),
        ("Done", current.at_hand().is_none().into()),
    ];
    let head = head.map(|(name, value)| (name.into(), value));
    Value::Map(head.into_iter().chain(tasks).collect())
}
