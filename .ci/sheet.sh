# shellcheck shell=sh
# Every picture of every pack at once, to be looked at. Read by ./dev after need.sh.

# Wide enough for the names, and small enough for one screen.
SHEET_COLUMNS=12
SHEET_PIXELS=160

contact_sheet() {
    need_debian 'librsvg2-bin imagemagick'
    sheets=$root/screenshots/contact-sheets
    mkdir -p "$sheets"
    for pictures in "$root"/content-packs/*/pictures; do
        [ -d "$pictures" ] || continue
        pack=$(basename "$(dirname "$pictures")")
        drawn=$(mktemp -d)
        for picture in "$pictures"/*.svg; do
            name=$(basename "$picture" .svg)
            rsvg-convert --width "$SHEET_PIXELS" --height "$SHEET_PIXELS" --keep-aspect-ratio \
                "$picture" --output "$drawn/$name.png"
        done
        montage -label '%t' "$drawn"/*.png -tile "${SHEET_COLUMNS}x" -geometry '+6+6' \
            -background '#dddddd' -pointsize 11 "$sheets/$pack.png"
        # The same as a black and white printer has it.
        convert "$sheets/$pack.png" -colorspace Gray "$sheets/$pack-grey.png"
        rm -rf "$drawn"
        printf '%s\n' "$sheets/$pack.png" "$sheets/$pack-grey.png"
    done
}
