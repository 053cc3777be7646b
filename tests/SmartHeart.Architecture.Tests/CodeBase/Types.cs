using System.Runtime.CompilerServices;

namespace SmartHeart.Architecture.Tests.CodeBase;

/// <summary>Questions about types.</summary>
internal static class Types
{
    /// <summary>Whether a person wrote the type, and not into another one.</summary>
    public static bool IsWritten(Type type) =>
        !type.IsNested && !type.Name.Contains('<') && !type.IsDefined(typeof(CompilerGeneratedAttribute), false) && type.FullName != "Program"
        && type.Namespace?.StartsWith("SmartHeart", StringComparison.Ordinal) == true;

    /// <summary>The type that a nested or compiler-made one was written in.</summary>
    public static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    /// <summary>The closed forms of an open generic interface that the type has.</summary>
    public static IEnumerable<Type> Forms(this Type type, Type open) =>
        type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == open);

    /// <summary>Whether the type stands in a namespace or below it.</summary>
    public static bool IsIn(this Type type, string space) =>
        type.Namespace is { } own && (own == space || own.StartsWith(space + ".", StringComparison.Ordinal));
}
