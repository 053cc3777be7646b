using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using FluentValidation;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.UnitTests.Kit;

/// <summary>Finds the codes of all errors that an assembly can make.</summary>
internal static class ErrorCodes
{
    private const byte LoadString = 0x72;
    private const byte Call = 0x28;
    private const byte NewObject = 0x73;
    private const int Instruction = 5;

    /// <summary>Codes written in the code: literals that go straight into the constructor of an error.</summary>
    public static IEnumerable<string> WrittenIn(Assembly assembly)
    {
        using var file = File.OpenRead(assembly.Location);
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        foreach (var method in metadata.MethodDefinitions.Select(metadata.GetMethodDefinition).Where(m => m.RelativeVirtualAddress != 0))
        {
            var code = image.GetMethodBody(method.RelativeVirtualAddress).GetILBytes() ?? [];
            for (var at = 0; at + (2 * Instruction) <= code.Length; at++)
            {
                if (code[at] != LoadString || code[at + Instruction] is not (Call or NewObject)) continue;
                if (MethodAt(metadata, BitConverter.ToInt32(code, at + Instruction + 1)) is not { } target || !IsErrorConstructor(metadata, target)) continue;
                yield return metadata.GetUserString(MetadataTokens.UserStringHandle(BitConverter.ToInt32(code, at + 1) & 0xFFFFFF));
            }
        }
    }

    /// <summary>
    /// Codes of the validation library's own rules that the validators use (<see cref="Application.Common.Validation.InputFaults"/>). A predicate is how the
    /// library runs the rules of the domain, which bring their own errors.
    /// </summary>
    public static IEnumerable<string> RulesOf(Assembly assembly) =>
        from found in AssemblyScanner.FindValidatorsInAssembly(assembly, includeInternalTypes: true)
        let validator = (IValidator)Activator.CreateInstance(found.ValidatorType)!
        from rule in validator.CreateDescriptor().Rules
        from part in rule.Components
        where part.Validator is not null && part.Validator.Name != "PredicateValidator"
        select $"input.{JsonNamingPolicy.SnakeCaseLower.ConvertName(part.Validator.Name.Replace("Validator", "", StringComparison.Ordinal))}";

    /// <summary>The method that a token names; null where the bytes only looked like a call.</summary>
    private static EntityHandle? MethodAt(MetadataReader metadata, int token)
    {
        var row = token & 0xFFFFFF;
        return (token >>> 24) switch
        {
            (int)TableIndex.MethodDef when row <= metadata.GetTableRowCount(TableIndex.MethodDef) => MetadataTokens.MethodDefinitionHandle(row),
            (int)TableIndex.MemberRef when row <= metadata.GetTableRowCount(TableIndex.MemberRef) => MetadataTokens.MemberReferenceHandle(row),
            _ => null,
        };
    }

    private static bool IsErrorConstructor(MetadataReader metadata, EntityHandle target)
    {
        var (type, name) = target.Kind switch
        {
            HandleKind.MethodDefinition when metadata.GetMethodDefinition((MethodDefinitionHandle)target) is var method =>
                ((EntityHandle)method.GetDeclaringType(), metadata.GetString(method.Name)),
            HandleKind.MemberReference when metadata.GetMemberReference((MemberReferenceHandle)target) is var member =>
                (member.Parent, metadata.GetString(member.Name)),
            _ => (default, ""),
        };
        return name == ".ctor" && NameOf(metadata, type) is nameof(Error) or nameof(NotFound) or nameof(Conflict) or nameof(Denied);
    }

    private static string NameOf(MetadataReader metadata, EntityHandle type) => type.Kind switch
    {
        HandleKind.TypeDefinition => metadata.GetString(metadata.GetTypeDefinition((TypeDefinitionHandle)type).Name),
        HandleKind.TypeReference => metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)type).Name),
        _ => "",
    };
}
