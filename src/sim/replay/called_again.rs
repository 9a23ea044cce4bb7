//! Which commands of the simulator are called again.

/// The commands that change the world and are called again. Others do so by replacing all of it.
const COMMANDS: [&str; 17] = [
    "sim account create",
    "sim account set",
    "sim clock advance",
    "sim clock freeze",
    "sim clock resume",
    "sim clock set",
    "sim fault add",
    "sim fault clear",
    "sim ids next",
    "sim init",
    "sim jobs set",
    "sim quota set",
    "sim rcp-services add",
    "sim rcp-services remove",
    "sim services add",
    "sim services remove",
    "sim use",
];

/// Tells whether a command that changed the world can be called again.
pub(in crate::sim) fn is_called_again(command: &str) -> bool {
    COMMANDS.contains(&command)
}
