using System.Collections;
using System.Reflection;

namespace SmartHeart.Testing.Reading;

/// <summary>One way to call a read.</summary>
/// <param name="Method">The read.</param>
/// <param name="Variant">What is asked for this time; empty where there is but one way.</param>
/// <param name="Ask">Calls it on the services of a scope; what it answers.</param>
public sealed record ReadSample(MethodInfo Method, string Variant, Func<IServiceProvider, ReadKeys, Task<object?>> Ask)
{
    /// <summary><c>IContentReads.Lines: first page</c>.</summary>
    public string Name => Variant.Length == 0 ? ReadMethods.NameOf(Method) : $"{ReadMethods.NameOf(Method)}: {Variant}";

    /// <summary>Whether the answer holds anything: null, no rows and a page without items do not.</summary>
    public static bool Found(object? answer) => answer switch
    {
        null => false,
        string text => text.Length > 0,
        IEnumerable rows => rows.Cast<object?>().Any(),
        _ => answer.GetType().GetProperty("Items")?.GetValue(answer) is not IEnumerable items || items.Cast<object?>().Any(),
    };
}
