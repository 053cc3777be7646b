using System.Linq.Expressions;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace SmartHeart.Testing.Reading;

/// <summary>Sample calls of the reads of one interface; a class of its own for each, found by its type.</summary>
public abstract class ReadSamples
{
    /// <summary>Rows of a page, as screens have them.</summary>
    protected const int PageSize = 8;

    private readonly List<ReadSample> _samples = [];

    /// <summary>All sample calls there are, by name.</summary>
    public static IReadOnlyList<ReadSample> All { get; } =
    [
        .. typeof(ReadSamples).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(ReadSamples)) && !type.IsAbstract)
            .SelectMany(type => ((ReadSamples)Activator.CreateInstance(type)!)._samples)
            .OrderBy(sample => sample.Name, StringComparer.Ordinal),
    ];

    /// <summary>Those of the methods that no sample calls.</summary>
    public static IReadOnlyList<string> Missing(IEnumerable<MethodInfo> methods) =>
        [.. methods.Except(All.Select(sample => sample.Method)).Select(ReadMethods.NameOf)];

    private protected void Keep(MethodInfo method, string variant, Func<IServiceProvider, ReadKeys, Task<object?>> ask) => _samples.Add(new(method, variant, ask));
}

/// <summary>Sample calls of one interface. Written as expressions, from which the method's name is taken.</summary>
public abstract class ReadSamples<TContract> : ReadSamples
    where TContract : notnull
{
    /// <summary>Adds a call.</summary>
    protected void Ask<T>(Expression<Func<TContract, ReadKeys, Task<T>>> call, string variant = "")
    {
        var ask = call.Compile();
        Keep(MethodOf(call), variant, async (scope, keys) => await ask(scope.GetRequiredService<TContract>(), keys));
    }

    /// <summary>Adds a call.</summary>
    protected void Ask<T>(Expression<Func<TContract, ReadKeys, ValueTask<T>>> call, string variant = "")
    {
        var ask = call.Compile();
        Keep(MethodOf(call), variant, async (scope, keys) => await ask(scope.GetRequiredService<TContract>(), keys));
    }

    /// <summary>Adds a call that has to ask for something else first.</summary>
    /// <param name="name">The method, of which there is one of that name.</param>
    /// <param name="call">Calls it.</param>
    protected void Ask<T>(string name, Func<TContract, ReadKeys, Task<T>> call) =>
        Keep(typeof(TContract).GetMethod(name)!, "", async (scope, keys) => await call(scope.GetRequiredService<TContract>(), keys));

    private static MethodInfo MethodOf(LambdaExpression call) => ((MethodCallExpression)call.Body).Method;
}
