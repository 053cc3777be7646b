using Mapster.Utils;

namespace Mapster;

/// <summary>Joins the ambient <see cref="MapContext"/> or opens one; the former returns on dispose.</summary>
public sealed class MapContextScope : IDisposable
{
    private readonly MapContext? _former = MapContext.Current;

    public MapContextScope()
    {
        Context = _former ?? new MapContext();
        MapContext.Current = Context;
    }

    public MapContext Context { get; }

    public void Dispose() => MapContext.Current = _former;

    /// <summary>Maps an object once per context: later calls with the same key get the first result. Mapster calls this by name.</summary>
    public static TResult GetOrAddMapReference<TResult>(ReferenceTuple key, Func<ReferenceTuple, TResult> mapFn)
        where TResult : notnull
    {
        ArgumentNullException.ThrowIfNull(mapFn);
        using var scope = new MapContextScope();
        var references = scope.Context.References;
        if (references.TryGetValue(key, out var known))
            return (TResult)known;

        var mapped = mapFn(key);
        references[key] = mapped;
        return mapped;
    }
}
