using System.Runtime.CompilerServices;

namespace SmartHeart.Architecture.Tests.CodeBase;

/// <summary>The files of the repository, as they are checked out.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = [".git", "bin", "obj", "node_modules", "TestResults", ".vs", ".idea", "data", "StrykerOutput"];

    /// <summary>Its top folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every file under a folder that could be committed, as a path from the top with forward slashes.</summary>
    public static IEnumerable<string> Files(string folder = "")
    {
        var at = Path.Combine(Root, folder);
        if (!Directory.Exists(at)) return [];
        var here = Directory.GetFiles(at).Select(Relative);
        var below = Directory.GetDirectories(at).Where(d => !NotOurs.Contains(Path.GetFileName(d))).SelectMany(d => Files(Relative(d)));
        return here.Concat(below).Order(StringComparer.Ordinal);
    }

    /// <summary>Text of a file.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(File.Exists(here) ? Path.GetDirectoryName(here)! : AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SmartHeart.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
