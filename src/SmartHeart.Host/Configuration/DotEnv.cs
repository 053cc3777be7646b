namespace SmartHeart.Host.Configuration;

/// <summary>
/// Reads <c>.env</c> files: <c>NAME=value</c> a line, <c>#</c> comments, optional quotes around the value. The environment itself goes before the file.
/// </summary>
public static class DotEnv
{
    /// <summary>Variables of the file, empty when there is none; later lines win.</summary>
    public static IReadOnlyDictionary<string, string> Read(string path)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(path)) return values;
        foreach (var line in File.ReadLines(path))
        {
            var text = line.Trim();
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || text[0] == '#') continue;
            values[Name(text[..equals])] = Unquote(text[(equals + 1)..].Trim());
        }

        return values;
    }

    private static string Name(string text)
    {
        var name = text.Trim();
        return name.StartsWith("export ", StringComparison.Ordinal) ? name[7..].Trim() : name;
    }

    private static string Unquote(string value) =>
        value.Length >= 2 && value[0] is '"' or '\'' && value[^1] == value[0] ? value[1..^1] : value;
}
