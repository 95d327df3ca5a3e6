# Sets JAVA_HOME to the oldest installed JDK that Laurel builds and runs on. Sourced by run, test and bench/rig.

jdk_release() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null; }

find_jdk() {
    local home release found='' oldest=999
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        {/opt/homebrew,/usr/local}/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        release=$(jdk_release "$home")
        if [ -x "$home/bin/javac" ] && [ "${release:-0}" -ge 25 ] && [ "$release" -lt "$oldest" ]; then
            found=$home oldest=$release
        fi
    done
    [ -n "$found" ] && export JAVA_HOME=$found
}

need() { # need COMMAND "What it is and where to get it"
    command -v "$1" >/dev/null || { echo "Laurel needs $2." >&2; exit 1; }
}

find_jdk || {
    echo "Laurel needs a JDK, version 25 or newer, and found none here: install one (Temurin 25, say), or set JAVA_HOME to it." >&2
    exit 1
}
