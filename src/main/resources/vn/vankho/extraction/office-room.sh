# Run by unshare with names of its own for files, network and processes: of this machine the program sees programs, fonts and its room.
# A file may name a picture that lies here, and the settings of LibreOffice do not keep it from being drawn.
# $1: the room; $2, $3: folders of the portal, empty here wherever they lie; then the program and its words
set -e
PATH=/usr/sbin:/usr/bin:/sbin:/bin
room=$1
data=$2
portal=$3
shift 3
root=$room/root
mkdir -p "$root"
mount -t tmpfs -o size=1m,mode=755 none "$root"
# where the program is installed beside the others of the system: its libraries lie beside its folder "program"
own=$(dirname "$(readlink -f "$1")")
case $own in */program) own=${own%/*} ;; esac
for part in /usr /bin /sbin /lib /lib32 /lib64 /etc/fonts /etc/libreoffice /etc/alternatives "$own" "${1%/*}"; do
  if [ -d "$part" ] && [ ! -d "$root$part" ]; then
    mkdir -p "$root$part"
    mount --rbind "$part" "$root$part"
  fi
done
for part in "$data" "$portal"; do
  case $1 in
    "${part%/}"/*) ;;
    *) if [ -d "$root$part" ]; then mount -t tmpfs -o size=1m none "$root$part"; fi ;;
  esac
done
mkdir -p "$root/dev" "$root/proc" "$root/tmp" "$root$room"
for device in null zero urandom; do
  : > "$root/dev/$device"
  mount --bind "/dev/$device" "$root/dev/$device"
done
mount -t proc proc "$root/proc"
mount --bind "$room" "$root$room"
exec chroot "$root" "$@"
