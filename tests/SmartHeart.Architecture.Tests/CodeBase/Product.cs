using System.Reflection;

namespace SmartHeart.Architecture.Tests.CodeBase;

/// <summary>What is shipped: its projects, sources and assemblies.</summary>
internal static class Product
{
    public static readonly Assembly Domain = typeof(SmartHeart.Domain.Common.Entity).Assembly;
    public static readonly Assembly Application = typeof(SmartHeart.Application.ApplicationServices).Assembly;
    public static readonly Assembly Infrastructure = typeof(SmartHeart.Infrastructure.InfrastructureServices).Assembly;
    public static readonly Assembly Bot = typeof(SmartHeart.Bot.BotServices).Assembly;
    public static readonly Assembly Host = typeof(SmartHeart.Host.HostApp).Assembly;
    public static readonly Assembly Playground = typeof(SmartHeart.Playground.PlaygroundOptions).Assembly;

    /// <summary>Names of the shipped projects, the stand-ins left out: their shapes are fixed elsewhere.</summary>
    public static readonly IReadOnlyList<string> Projects =
    [
        "SmartHeart.Domain", "SmartHeart.Application", "SmartHeart.Infrastructure", "SmartHeart.Migrations.Sqlite", "SmartHeart.Migrations.SqlServer",
        "SmartHeart.Bot", "SmartHeart.Host", "SmartHeart.Playground",
    ];

    private static readonly Lazy<IReadOnlyList<SourceFile>> AllSources = new(() =>
        [.. Projects.SelectMany(project => Repository.Files($"src/{project}")).Where(IsWritten).Select(path => new SourceFile(path, Repository.Read(path)))]);

    /// <summary>The assemblies, by project.</summary>
    public static IEnumerable<Assembly> Assemblies => Projects.Select(Assembly.Load);

    /// <summary>Every source file that a person wrote.</summary>
    public static IReadOnlyList<SourceFile> Sources => AllSources.Value;

    /// <summary>Sources of one project.</summary>
    public static IEnumerable<SourceFile> SourcesOf(Assembly assembly) =>
        Sources.Where(file => file.Path.StartsWith($"src/{assembly.GetName().Name}/", StringComparison.Ordinal));

    /// <summary>Types that a person wrote, nested ones left out.</summary>
    public static IEnumerable<Type> TypesOf(Assembly assembly) => assembly.GetTypes().Where(Types.IsWritten);

    private static bool IsWritten(string path) => path.EndsWith(".cs", StringComparison.Ordinal) && !path.Contains("/Migrations/", StringComparison.Ordinal);
}
