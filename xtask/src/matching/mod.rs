//! `cargo xtask bench matching`: the best plan for many, beside a solver written by others.
//!
//! What is measured runs in a process of its own, the example `matching_bench` of the crate `matching`, so
//! that its peak of memory is its own; so does the reference. Each prints lines of `name value`.

mod reference;

use std::fmt::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::sh::{self, Result};

const USAGE: &str = "usage: cargo xtask bench matching [--instance DIR] [--json FILE] [--reference]";

/// How many helpers the instances have that are made when none is given; half as many ask.
const SIZES: [u32; 3] = [10_000, 100_000, 1_000_000];
const SEED: u32 = 1;

/// `cargo xtask bench matching …`
pub(crate) fn run(args: &[String]) -> Result {
    let options = Options::read(args)?;
    sh::run(&mut sh::cargo("build --release --quiet --package matching --example matching_bench"))?;
    let mut results = Vec::new();
    for instance in options.instances()? {
        let name = instance.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut figures = measure(&["plan", &instance.to_string_lossy()])?;
        figures.put("certificate_checked", "true");
        for what in ["live", "nearest"] {
            figures.0.extend(measure(&[what, &instance.to_string_lossy()])?.0);
        }
        if options.reference {
            let reference = reference::solve(&instance)?;
            compare(&mut figures, &reference)?;
        }
        figures.print(&name);
        results.push((name, figures));
    }
    if let Some(file) = &options.json {
        let instances: Vec<String> = results.iter().map(|(name, figures)| figures.json(name)).collect();
        let json = match &instances[..] {
            [one] => format!("{one}\n"),
            several => format!("[\n{}\n]\n", several.join(",\n")),
        };
        std::fs::write(file, json)?;
    }
    if options.instance.is_none() {
        print_growth(&results)?;
    }
    Ok(())
}

struct Options {
    instance: Option<PathBuf>,
    json: Option<PathBuf>,
    reference: bool,
}

impl Options {
    fn read(args: &[String]) -> Result<Self> {
        let mut options = Self { instance: None, json: None, reference: false };
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--instance" => options.instance = Some(args.next().ok_or(USAGE)?.into()),
                "--json" => options.json = Some(args.next().ok_or(USAGE)?.into()),
                "--reference" => options.reference = true,
                _ => return Err(USAGE.into()),
            }
        }
        Ok(options)
    }

    /// The one that is given, or new ones in the target folder.
    fn instances(&self) -> Result<Vec<PathBuf>> {
        if let Some(folder) = &self.instance {
            return Ok(vec![std::path::absolute(folder)?]);
        }
        let folder = sh::root().join("target/bench-matching");
        let mut instances = Vec::new();
        for helpers in SIZES {
            let instance = folder.join(format!("{helpers}-helpers"));
            measure(&["make", &instance.to_string_lossy(), &helpers.to_string(), &SEED.to_string()])?;
            instances.push(instance);
        }
        Ok(instances)
    }
}

/// What one process said, in its order.
#[derive(Default)]
struct Figures(Vec<(String, String)>);

impl Figures {
    fn of(command: &mut Command) -> Result<Self> {
        let output = command.stderr(Stdio::inherit()).output()?;
        if !output.status.success() {
            return Err(format!("{:?}: {}", command.get_program(), output.status).into());
        }
        let text = String::from_utf8(output.stdout)?;
        let pairs = text.lines().filter_map(|line| line.split_once(' '));
        Ok(Self(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()))
    }

    fn get(&self, name: &str) -> Result<&str> {
        let found = self.0.iter().find(|pair| pair.0 == name);
        found.map(|pair| pair.1.as_str()).ok_or_else(|| format!("no figure {name}").into())
    }

    fn number(&self, name: &str) -> Result<f64> {
        Ok(self.get(name)?.parse()?)
    }

    fn put(&mut self, name: &str, value: &str) {
        self.0.push((name.to_owned(), value.to_owned()));
    }

    fn print(&self, instance: &str) {
        println!("{instance}");
        for (name, value) in &self.0 {
            println!("  {name:<32}{value}");
        }
    }

    /// All values are numbers or `true`.
    fn json(&self, instance: &str) -> String {
        let mut json = format!("{{\"instance\": \"{}\"", instance.replace('\\', "\\\\").replace('"', "\\\""));
        for (name, value) in &self.0 {
            // Writing to a string cannot fail.
            let _ = write!(json, ", \"{name}\": {value}");
        }
        json + "}"
    }
}

/// What the example says, in a process of its own.
fn measure(args: &[&str]) -> Result<Figures> {
    let mut run = sh::cargo("run --release --quiet --package matching --example matching_bench --");
    Figures::of(run.args(args))
}

/// Adds the reference's figures and how many times ours they are.
fn compare(figures: &mut Figures, reference: &Figures) -> Result {
    for name in ["edges", "places_filled", "total_metres"] {
        let (ours, theirs) = (figures.get(name)?, reference.get(name)?);
        if ours != theirs {
            return Err(format!("{name}: {ours} here, {theirs} by the reference").into());
        }
    }
    for name in ["candidates_s", "solve_s", "first_s", "peak_kib"] {
        figures.put(&format!("reference_{name}"), reference.get(name)?);
    }
    let ours = figures.number("candidates_s")? + figures.number("assignment_s")?;
    figures.put("times_as_fast", &format!("{:.1}", reference.number("solve_s")? / ours));
    let memory = reference.number("peak_kib")? / figures.number("peak_kib")?;
    figures.put("times_less_memory", &format!("{memory:.1}"));
    Ok(())
}

/// How many times as long each takes as the one before, which has a tenth of the helpers. Of all the first time:
/// the large ones are solved once.
fn print_growth(results: &[(String, Figures)]) -> Result {
    println!("growth");
    for pair in results.windows(2) {
        let [(_, before), (name, after)] = pair else { continue };
        let times = |figure: &str| {
            Ok::<f64, Box<dyn std::error::Error>>(after.number(figure)? / before.number(figure)?)
        };
        println!(
            "  {name}: {:.1} × the edges, candidates {:.1} ×, assignment {:.1} ×, memory {:.1} ×",
            times("edges")?,
            times("first_candidates_s")?,
            times("first_assignment_s")?,
            times("peak_kib")?
        );
    }
    Ok(())
}
