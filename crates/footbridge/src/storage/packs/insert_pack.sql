INSERT INTO packs (pack, version, file, manifest, course, keys, installed_millis, active)
VALUES (:pack, :version, :file, :manifest, :course, :keys, :installed_millis, 1)
