using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SmartHeart.Architecture.Tests.CodeBase;

/// <summary>Offenders, made in memory: code that breaks a rule on purpose, so that the rule is seen to find it.</summary>
internal static class Planted
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly Lazy<MetadataReference[]> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))]);

    /// <summary>A source file that exists in a test only.</summary>
    public static SourceFile File(string path, string code) => new(path, code);

    /// <summary>An assembly of that code, with everything of the product within reach.</summary>
    public static Assembly Assembly(params string[] code)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var trees = code.Prepend(Usings).Select(text => CSharpSyntaxTree.ParseText(text));
        using var image = new MemoryStream();
        var emitted = CSharpCompilation.Create($"Planted.{Guid.NewGuid():N}", trees, References.Value, options).Emit(image);
        emitted.Success.ShouldBeTrue(string.Join('\n', emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        return System.Reflection.Assembly.Load(image.ToArray());
    }
}
