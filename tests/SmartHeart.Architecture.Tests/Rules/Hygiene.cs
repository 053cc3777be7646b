using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SmartHeart.Architecture.Tests.Rules;

/// <summary>What a repository must not carry.</summary>
internal static partial class Hygiene
{
    /// <summary>Places of one machine, private package servers and secrets, as <c>path:line: what</c>; the thing itself is not repeated where it is a secret.</summary>
    public static IEnumerable<string> In(string path, string text)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (MachinePath().Match(line) is { Success: true } place) yield return $"{path}:{number}: {place.Value}";
            if (PackageServer().Match(line) is { Success: true } server) yield return $"{path}:{number}: {server.Value}";
            if (Secret().IsMatch(line) && !Example().IsMatch(line)) yield return $"{path}:{number}: a secret";
        }
    }

    /// <summary>Package sources that a file of the repository sets: the feed is chosen by whoever builds.</summary>
    public static IEnumerable<string> Feeds(string path, XDocument file) =>
        file.Descendants().Where(e => e.Name.LocalName is "packageSources" or "RestoreSources" or "RestoreAdditionalProjectSources" or "RestorePackagesPath").Select(e => $"{path} sets {e.Name.LocalName}");

    // Written in pieces, so that this file does not find itself.
    [GeneratedRegex(@"(?<![\w.:/])/(?:ho" + @"me|ro" + @"ot|Us" + @"ers|wo" + @"rk|mnt)/[\w.-]+|\b[A-Z]:\\\w+\\|/tm" + @"p/[\w.-]+")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"https?://[\w.-]*(?:artifactory|nexus|pkgs\.dev|nuget|registry|jfrog|mirror|proxy\.golang)[\w.-]*(?::\d+)?", RegexOptions.IgnoreCase)]
    private static partial Regex PackageServer();

    [GeneratedRegex(@"\b\d{6,12}:[A-Za-z0-9_-]{33,64}\b|-----BEGIN [A-Z ]*PRIVATE " + @"KEY|\beyJ[\w-]{20,}\.[\w-]{20,}\.|\bgh[pousr]_\w{30,}|\bAKIA[A-Z0-9]{16}\b")]
    private static partial Regex Secret();

    /// <summary>Tokens by which examples are known: the bot with the id 123456789 or a shorter one, and runs of the alphabet.</summary>
    [GeneratedRegex(@"\b1234567?8?9?:|abcdef|AAAAAA")]
    private static partial Regex Example();
}
