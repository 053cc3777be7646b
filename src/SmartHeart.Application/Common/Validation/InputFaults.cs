using System.Collections.Immutable;
using System.Text.Json;
using FluentValidation.Results;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Common.Validation;

/// <summary>Turns a validator's failures into the typed faults that the presentation has words for.</summary>
public static class InputFaults
{
    private const string Suffix = "Validator";

    /// <summary>One fault a failure, in the order of the rules.</summary>
    public static ImmutableArray<InputFault> Of(IReadOnlyList<ValidationFailure> failures)
    {
        var faults = ImmutableArray.CreateBuilder<InputFault>(failures.Count);
        foreach (var failure in failures) faults.Add(new InputFault(failure.PropertyName, ErrorOf(failure)));
        return faults.MoveToImmutable();
    }

    /// <summary>
    /// A domain rule brings its own error; a rule of the library gets <c>input.{name}</c> and its placeholders (<c>maxLength</c>).
    /// </summary>
    private static Error ErrorOf(ValidationFailure failure)
    {
        if (failure.CustomState is Error own) return own;

        var rule = failure.ErrorCode.EndsWith(Suffix, StringComparison.Ordinal) ? failure.ErrorCode[..^Suffix.Length] : failure.ErrorCode;
        var error = new Error($"input.{JsonNamingPolicy.SnakeCaseLower.ConvertName(rule)}");
        foreach (var (name, value) in failure.FormattedMessagePlaceholderValues ?? [])
        {
            // What the person typed and how the property is called are no part of the words.
            if (value is not null && name is not ("PropertyName" or "PropertyPath" or "PropertyValue"))
                error = error.With(JsonNamingPolicy.CamelCase.ConvertName(name), value);
        }

        return error;
    }
}
