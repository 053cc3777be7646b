using System.Runtime.CompilerServices;

namespace SmartHeart.Testing;

/// <summary>Compares a text with the file that was accepted for the test: <c>Snapshots/Class.Method.txt</c> beside its source.</summary>
public static class Snapshot
{
    private const string UpdateVariable = "UPDATE_SNAPSHOTS";

    /// <summary>
    /// Passes when the text is the accepted one. Else writes it beside the accepted one as <c>.received.txt</c> and fails with the first difference;
    /// with <c>UPDATE_SNAPSHOTS=1</c> it is accepted instead, to be reviewed in the diff.
    /// </summary>
    /// <param name="text">What the test made. Line ends don't matter.</param>
    /// <param name="name">Tells several snapshots of one test apart.</param>
    /// <param name="file">Filled by the compiler.</param>
    /// <param name="member">Filled by the compiler.</param>
    /// <exception cref="SnapshotMismatchException">The text is not the accepted one, or none was accepted yet.</exception>
    public static void Match(string text, string? name = null, [CallerFilePath] string file = "", [CallerMemberName] string member = "")
    {
        var stem = string.Join('.', new[] { Path.GetFileNameWithoutExtension(file), member, name }.Where(part => part is not null));
        var folder = Path.Combine(Path.GetDirectoryName(file)!, "Snapshots");
        var (accepted, received) = (Path.Combine(folder, $"{stem}.txt"), Path.Combine(folder, $"{stem}.received.txt"));
        var actual = Normal(text);
        var expected = File.Exists(accepted) ? Normal(File.ReadAllText(accepted)) : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(accepted, actual);
            return;
        }

        File.WriteAllText(received, actual);
        throw new SnapshotMismatchException(Difference(stem, expected, actual));
    }

    private static string Normal(string text) => $"{text.ReplaceLineEndings("\n").TrimEnd('\n')}\n";

    private static string Difference(string stem, string? expected, string actual)
    {
        if (expected is null)
            return $"No snapshot {stem} was accepted yet ({UpdateVariable}=1 accepts it). Received:\n{actual}";
        var (want, got) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(want.Length, got.Length)).First(i => want.ElementAtOrDefault(i) != got.ElementAtOrDefault(i));
        return $"Snapshot {stem} differs first in line {line + 1}:\n- {want.ElementAtOrDefault(line)}\n+ {got.ElementAtOrDefault(line)}\nReceived:\n{actual}";
    }
}

/// <summary>A text is not the accepted one.</summary>
public sealed class SnapshotMismatchException(string message) : Exception(message);
