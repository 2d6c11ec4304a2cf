//! Made-up systems, closed and open at one point each.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use footbridge::host::{WAYS, WayState};

use super::linux::{System, look};
use super::{Point, by_hand};

fn write(root: &Path, name: &str, text: &str) {
    let path = root.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn mask(root: &Path, unit: &str) {
    let folder = root.join("etc/systemd/system");
    fs::create_dir_all(&folder).unwrap();
    symlink("/dev/null", folder.join(unit)).unwrap();
}

fn program(root: &Path, number: u32, name: &str, arguments: &str) {
    write(root, &format!("proc/{number}/comm"), &format!("{name}\n"));
    write(
        root,
        &format!("proc/{number}/cmdline"),
        &arguments.replace(' ', "\0"),
    );
}

/// A computer set up by the recipe, under X with openbox.
fn by_the_recipe(root: &Path) {
    let flags = "Section \"ServerFlags\"\n\
        \tOption \"DontVTSwitch\" \"true\"\n\tOption \"DontZap\" \"true\"\nEndSection\n";
    write(root, "etc/X11/xorg.conf.d/50-footbridge.conf", flags);
    for unit in ["getty@.service", "autovt@.service", "ctrl-alt-del.target"] {
        mask(root, unit);
    }
    let burst = "[Manager]\nCtrlAltDelBurstAction=none\n";
    write(root, "etc/systemd/system.conf.d/footbridge.conf", burst);
    write(root, "proc/sys/kernel/sysrq", "0\n");
    write(root, "proc/sys/kernel/core_pattern", "|/bin/false\n");
    write(root, "proc/swaps", "Filename\tType\tSize\tUsed\tPriority\n");
    program(
        root,
        700,
        "openbox",
        "openbox --config-file /etc/footbridge/openbox.xml",
    );
    program(root, 701, "footbridge-wind", "footbridge-window --kiosk");
}

fn looked_at(change: impl Fn(&Path)) -> Vec<Point> {
    let root = tempfile::tempdir().unwrap();
    by_the_recipe(root.path());
    change(root.path());
    look(&System::at(root.path(), 1000))
}

fn open_points(points: &[Point]) -> Vec<&'static str> {
    let open = points
        .iter()
        .filter(|point| point.state != WayState::Closed);
    open.map(|point| point.name).collect()
}

#[test]
fn e75_a_computer_by_the_recipe_is_closed() {
    let points = looked_at(|_| ());
    assert_eq!(open_points(&points), [""; 0]);
    assert_eq!(points.len(), 10);
}

#[test]
fn e75_each_way_that_is_left_open_is_named_and_no_other() {
    type Change = fn(&Path);
    let cases: [(&str, Change); 11] = [
        ("vt-switching", |root| {
            write(
                root,
                "etc/X11/xorg.conf.d/50-footbridge.conf",
                "Option \"DontZap\"\n",
            );
        }),
        ("zap", |root| {
            let flags = "Option \"DontVTSwitch\" \"on\"\n# Option \"DontZap\" \"true\"\n";
            write(root, "etc/X11/xorg.conf.d/50-footbridge.conf", flags);
        }),
        ("consoles", |root| {
            fs::remove_file(root.join("etc/systemd/system/autovt@.service")).unwrap();
        }),
        ("sysrq", |root| {
            write(root, "proc/sys/kernel/sysrq", "438\n")
        }),
        ("ctrl-alt-del", |root| {
            fs::remove_file(root.join("etc/systemd/system/ctrl-alt-del.target")).unwrap();
        }),
        ("ctrl-alt-del", |root| {
            write(
                root,
                "etc/systemd/system.conf.d/zz.conf",
                "CtrlAltDelBurstAction=reboot-force\n",
            );
        }),
        ("sticks", |root| {
            program(root, 702, "gvfs-udisks2-vo", "gvfs-udisks2-volume-monitor")
        }),
        ("swap", |root| {
            write(
                root,
                "proc/swaps",
                "Filename\n/dev/zram0 a\n/dev/sda2 partition 1 0 -2\n",
            );
        }),
        ("core-files", |root| {
            write(
                root,
                "proc/sys/kernel/core_pattern",
                "|/usr/lib/systemd/systemd-coredump %P\n",
            );
        }),
        ("session", |root| {
            program(root, 703, "xfce4-panel", "xfce4-panel")
        }),
        ("session", |root| {
            fs::remove_dir_all(root.join("proc/700")).unwrap()
        }),
    ];
    for (name, change) in cases {
        assert_eq!(open_points(&looked_at(change)), [name]);
    }
}

#[test]
fn the_same_is_closed_by_other_means_too() {
    let cage = |arguments: &'static str| {
        looked_at(move |root| {
            fs::remove_dir_all(root.join("etc/X11")).unwrap();
            fs::remove_dir_all(root.join("proc/700")).unwrap();
            program(root, 700, "cage", arguments);
        })
    };
    assert_eq!(
        open_points(&cage("cage -d -- footbridge-window --kiosk -s")),
        [""; 0]
    );
    assert_eq!(
        open_points(&cage("cage -ds -- footbridge-window")),
        ["vt-switching"]
    );
    let no_consoles = looked_at(|root| {
        fs::remove_file(root.join("etc/systemd/system/getty@.service")).unwrap();
        write(
            root,
            "etc/systemd/logind.conf",
            "[Login]\nNAutoVTs=0\n#ReserveVT=6\nReserveVT=0\n",
        );
    });
    assert_eq!(open_points(&no_consoles), [""; 0]);
    let dropped = looked_at(|root| {
        write(
            root,
            "proc/sys/kernel/core_pattern",
            "|/lib/systemd/systemd-coredump %P\n",
        );
        write(
            root,
            "etc/systemd/coredump.conf",
            "Storage=none\nProcessSizeMax=0\n",
        );
    });
    assert_eq!(open_points(&dropped), [""; 0]);
}

#[test]
fn nobody_runs_it_as_root_and_an_empty_tree_is_not_closed() {
    let root = tempfile::tempdir().unwrap();
    by_the_recipe(root.path());
    let as_root = System::at(root.path(), 0);
    assert_eq!(open_points(&look(&as_root)), ["account"]);
    let empty = tempfile::tempdir().unwrap();
    let nothing = System::at(empty.path(), 1000);
    assert!(open_points(&look(&nothing)).len() >= 5);
}

/// The core has the texts of each way by its name.
#[test]
fn every_way_of_any_system_stands_in_the_list_of_the_core() {
    let points = looked_at(|_| ()).into_iter().chain(by_hand());
    let names: Vec<_> = points.map(|point| point.name).collect();
    assert_eq!(names, WAYS);
}
