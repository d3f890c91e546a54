# Run by unshare with names of its own for files, network and processes: of this machine the program sees programs, fonts and its room.
# A file may name a picture that lies here, and the settings of LibreOffice do not keep it from being drawn.
# $1: the room; then the program and its words
set -e
PATH=/usr/sbin:/usr/bin:/sbin:/bin
room=$1
shift
root=$room/root
mkdir -p "$root"
mount -t tmpfs -o size=1m,mode=755 none "$root"
for part in /usr /bin /sbin /lib /lib32 /lib64 /opt /dev /etc/fonts /etc/libreoffice /etc/alternatives "${1%/*}"; do
  if [ -d "$part" ] && [ ! -d "$root$part" ]; then
    mkdir -p "$root$part"
    mount --rbind "$part" "$root$part"
  fi
done
mkdir -p "$root/proc" "$root/tmp" "$root$room"
mount -t proc proc "$root/proc"
mount --bind "$room" "$root$room"
exec chroot "$root" "$@"
