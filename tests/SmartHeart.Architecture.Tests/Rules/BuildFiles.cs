using System.Xml.Linq;

namespace SmartHeart.Architecture.Tests.Rules;

/// <summary>That the build holds every project to the same rules.</summary>
internal static class BuildFiles
{
    private const string Props = "Directory.Build.props";
    private static readonly string[] Switches = ["TreatWarningsAsErrors", "RunAnalyzers", "RunAnalyzersDuringBuild", "EnableNETAnalyzers", "AnalysisLevel", "EnforceCodeStyleInBuild", "Nullable"];

    private static readonly string[] Banned =
    [
        "P:System.DateTime.Now", "P:System.DateTime.UtcNow", "P:System.DateTimeOffset.UtcNow", "M:System.Threading.Thread.Sleep(System.Int32)",
        "P:System.Threading.Tasks.Task`1.Result", "T:System.Console",
    ];

    /// <summary>What the top file must wire up.</summary>
    public static IEnumerable<string> MissingFrom(XDocument props)
    {
        if (!props.Descendants("PackageReference").Any(p => p.Attribute("Include")?.Value == "Microsoft.CodeAnalysis.BannedApiAnalyzers")) yield return "no analyzer of banned symbols";
        if (!props.Descendants("AdditionalFiles").Any(f => f.Attribute("Include")?.Value.EndsWith("BannedSymbols.txt", StringComparison.Ordinal) == true)) yield return "no list of banned symbols";
        if (props.Descendants("TreatWarningsAsErrors").SingleOrDefault()?.Value != "true") yield return "warnings are no errors";
        if (props.Descendants("AnalysisLevel").SingleOrDefault()?.Value != "latest-recommended") yield return "another level of analysis";
    }

    /// <summary>Project files that leave the common rules: by a switch of their own, or below a folder whose own file does not take over the one above.</summary>
    /// <param name="files">Every project file and every Directory.Build.props, by path from the top.</param>
    public static IEnumerable<string> Outside(IReadOnlyDictionary<string, XDocument> files)
    {
        foreach (var (path, file) in files)
        {
            foreach (var own in file.Descendants().Where(e => Switches.Contains(e.Name.LocalName) && path != Props)) yield return $"{path} sets {own.Name.LocalName}";
            foreach (var own in file.Descendants().Where(e => e.Name.LocalName is "PackageReference" or "AdditionalFiles" && e.Attribute("Remove") is not null)) yield return $"{path} removes {own.Attribute("Remove")!.Value}";
            if (path != Props && path.EndsWith(Props, StringComparison.Ordinal) && !file.Descendants("Import").Any(i => i.Attribute("Project")?.Value.Contains(Props, StringComparison.Ordinal) == true))
                yield return $"{path} hides the one above";
        }
    }

    /// <summary>Symbols that must be on the list and are not.</summary>
    public static IEnumerable<string> NotBanned(string list) =>
        Banned.Where(symbol => !list.Split('\n').Any(line => line.StartsWith(symbol + ";", StringComparison.Ordinal)));
}
