using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmartHeart.Architecture.Tests.CodeBase;

/// <summary>One C# file as syntax.</summary>
/// <param name="Path">From the top of the repository, with forward slashes.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record SourceFile(string Path, string Text)
{
    private SyntaxNode? _root;

    /// <summary>The syntax tree.</summary>
    public SyntaxNode Root => _root ??= CSharpSyntaxTree.ParseText(Text, path: Path).GetRoot();

    /// <summary>File name without extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Types of the file that stand in no other type, in order.</summary>
    public IEnumerable<BaseTypeDeclarationSyntax> Types =>
        Root.DescendantNodes(node => node is not BaseTypeDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>();

    /// <summary>Line of a position, from 1.</summary>
    public static int LineOf(SyntaxNodeOrToken node) => node.GetLocation()!.GetLineSpan().StartLinePosition.Line + 1;
}
