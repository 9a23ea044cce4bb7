//! Names of lessons, completed.

use crate::terminal::Terminal;

#[test]
fn the_names_of_lessons_and_files_of_ones_own_are_completed() {
    let terminal = Terminal::new();
    terminal.shows(
        "sim complete fish -- sim lesson start exp",
        "expiry\tAn invitation that expires\n",
    );
    terminal.write("own.md", "");
    terminal.shows("sim complete fish -- sim lesson start ow", "\t\n");
}
