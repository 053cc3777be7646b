using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using SmartHeart.Architecture.Tests.CodeBase;

namespace SmartHeart.Architecture.Tests.Rules;

/// <summary>How types are made.</summary>
internal static class Shapes
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>What may stand in a line of the log: names, ids, counts, times, reasons; never a request, a message or a person.</summary>
    private static readonly Type[] Loggable = [typeof(string), typeof(Exception), typeof(ILogger), typeof(TimeSpan), typeof(DateTimeOffset), typeof(Uri), typeof(decimal)];

    /// <summary>Properties of the domain that anybody may set, and fields that anybody may change.</summary>
    public static IEnumerable<string> OpenState(IEnumerable<Type> domain) => domain.SelectMany(type => type
        .GetProperties(All).Where(property => property.SetMethod is { IsPublic: true } set && !IsInit(set)).Select(property => $"{type.Name}.{property.Name}")
        .Concat(type.GetFields(All).Where(field => field is { IsPublic: true, IsInitOnly: false, IsLiteral: false } && !type.IsEnum).Select(field => $"{type.Name}.{field.Name}")));

    /// <summary>Classes that could be derived from and are not.</summary>
    public static IEnumerable<string> Unsealed(IReadOnlyCollection<Type> types)
    {
        var bases = types.Select(type => type.BaseType).OfType<Type>().Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type).ToHashSet();
        return types.Where(type => type is { IsClass: true, IsAbstract: false, IsSealed: false } && !bases.Contains(type)).Select(type => type.Name);
    }

    /// <summary>Implementations that the world could see: they are reached through their interface.</summary>
    public static IEnumerable<string> PublicImplementations(IEnumerable<Type> types) =>
        types.Where(type => type is { IsPublic: true, IsClass: true, IsAbstract: false } && type.GetInterfaces().Any(IsStoreOrPort)).Select(type => type.Name);

    /// <summary>Log methods that take more than ids, words and numbers.</summary>
    public static IEnumerable<string> TalkativeLogs(IEnumerable<Type> types) =>
        from type in types
        from method in type.GetMethods(All)
        where method.IsDefined(typeof(LoggerMessageAttribute))
        from parameter in method.GetParameters()
        let kind = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType
        where !kind.IsPrimitive && !kind.IsEnum && !Loggable.Any(allowed => allowed.IsAssignableFrom(kind))
        select $"{type.Name}.{method.Name} logs a {kind.Name}";

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsStoreOrPort(Type face) =>
        face.IsIn("SmartHeart.Application.Common.Ports") || (face.IsIn("SmartHeart.Domain") && face.Name.EndsWith("Repository", StringComparison.Ordinal))
        || face.Name.EndsWith("Reads", StringComparison.Ordinal);
}
