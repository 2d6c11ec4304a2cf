INSERT INTO packs (pack, version, kind, file, manifest, course, keys, installed_millis, active)
VALUES (:pack, :version, :kind, :file, :manifest, :course, :keys, :installed_millis, 0)
