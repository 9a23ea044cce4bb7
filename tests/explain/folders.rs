//! Scenes as folders, for whoever wants to read an explanation and try the way out by hand:
//! `ORGSIM_SCENES=FOLDER cargo nextest run --test explain --run-ignored only`. In each, with
//! `ORGSIM_STATE_FILE=state.json` and `AWS_CONFIG_FILE=config`, the world stands as it was left by the refusal.

use std::path::Path;
use std::{env, fs};

use crate::play::Stage;
use crate::scenes::{Scene, scenes};

/// Lays a scene out: the state after the refusal, its log, the configuration, and what is to be read.
fn lay_out(scene: &Scene, folder: &Path) -> String {
    let stage = Stage::of(&scene.world);
    let refusal = crate::played(scene, &stage);
    let (_, explanation) = stage.run("sim explain");
    fs::create_dir_all(folder).unwrap();
    stage.leave_in(folder);
    let commands: String = scene
        .commands
        .iter()
        .map(|line| line.clone() + "\n")
        .collect();
    let story = format!(
        "{}\nworld: {}\n\n{commands}\n{}\n\n",
        scene.rule,
        scene.world,
        refusal.trim()
    );
    fs::write(folder.join("scene.txt"), &story).unwrap();
    fs::write(folder.join("explain.txt"), &explanation).unwrap();
    story + &explanation
}

#[test]
#[ignore = "writes the folders that ORGSIM_SCENES names a place for, to be read by eye"]
fn every_scene_is_laid_out_as_a_folder() {
    let place = env::var_os("ORGSIM_SCENES").unwrap();
    let mut all = String::new();
    for (index, scene) in scenes().iter().enumerate() {
        let number = format!("{index:03}");
        let told = lay_out(scene, &Path::new(&place).join(&number));
        all.extend(["==== ", &number, " ", &told, "\n"]);
    }
    fs::write(Path::new(&place).join("all.txt"), all).unwrap();
}
