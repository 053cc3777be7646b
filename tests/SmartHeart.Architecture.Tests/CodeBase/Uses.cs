using System.Reflection;
using System.Reflection.Emit;

namespace SmartHeart.Architecture.Tests.CodeBase;

/// <summary>Which types a type uses, bodies of methods included: reads the compiled code, so that no way of writing it goes unseen.</summary>
internal static class Uses
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodes =
        typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>Pairs of a written type of the assembly and a type that it, or what the compiler made of it, uses.</summary>
    public static IEnumerable<(Type User, Type Used)> In(Assembly assembly) =>
        assembly.GetTypes().SelectMany(type => Of(type).Select(used => (User: Types.Outermost(type), Used: used))).Distinct();

    private static HashSet<Type> Of(Type type)
    {
        var found = new HashSet<Type>();
        Add(found, type.BaseType);
        foreach (var face in type.GetInterfaces()) Add(found, face);
        foreach (var field in type.GetFields(All)) Add(found, field.FieldType);
        AddAttributes(found, type);
        foreach (var method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All))) AddMethod(found, method);
        return found;
    }

    private static void AddMethod(HashSet<Type> found, MethodBase method)
    {
        AddAttributes(found, method);
        if (method is MethodInfo { ReturnType: var returned }) Add(found, returned);
        foreach (var parameter in method.GetParameters()) Add(found, parameter.ParameterType);
        if (method.GetMethodBody() is not { } body) return;
        foreach (var local in body.LocalVariables) Add(found, local.LocalType);
        var typeArguments = method.DeclaringType!.GetGenericArguments();
        var methodArguments = method is MethodInfo { IsGenericMethod: true } ? method.GetGenericArguments() : [];
        foreach (var token in Tokens(body.GetILAsByteArray()!)) AddMember(found, method.Module.ResolveMember(token, typeArguments, methodArguments));
    }

    private static void AddAttributes(HashSet<Type> found, MemberInfo member)
    {
        foreach (var attribute in member.GetCustomAttributesData()) Add(found, attribute.AttributeType);
    }

    private static void AddMember(HashSet<Type> found, MemberInfo? member)
    {
        Add(found, member as Type ?? member?.DeclaringType);
        if (member is FieldInfo field) Add(found, field.FieldType);
        if (member is MethodInfo { ReturnType: var returned } method)
        {
            Add(found, returned);
            foreach (var argument in method.GetGenericArguments()) Add(found, argument);
        }
    }

    private static void Add(HashSet<Type> found, Type? type)
    {
        if (type is null) return;
        if (type.HasElementType)
        {
            Add(found, type.GetElementType());
            return;
        }

        if (type.IsGenericParameter || !found.Add(type) || !type.IsGenericType) return;
        foreach (var argument in type.GetGenericArguments()) Add(found, argument);
    }

    /// <summary>Metadata tokens of the instructions (ECMA-335, III.1.9).</summary>
    private static IEnumerable<int> Tokens(byte[] il)
    {
        for (var at = 0; at < il.Length;)
        {
            var code = il[at] == 0xFE ? OpCodes[(short)(0xFE00 | il[at + 1])] : OpCodes[il[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
                yield return BitConverter.ToInt32(il, at);
            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
                _ => 4,
            };
        }
    }
}
