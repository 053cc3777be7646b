using System.Collections.Immutable;

namespace SmartHeart.Domain.Common;

/// <summary>An expected refusal: something a person may meet in normal use. A bug is an exception instead.</summary>
/// <param name="Code">Dotted, stable and lower-case (<c>content.archived</c>); the presentation finds its words under <c>error.{Code}</c>.</param>
public record Error(string Code)
{
    /// <summary>Values for the holes of the words, by hole name.</summary>
    public ImmutableDictionary<string, object> Arguments { get; init; } = ImmutableDictionary<string, object>.Empty;

    /// <summary>The same error with one more value for its words.</summary>
    public Error With(string name, object value) => this with { Arguments = Arguments.SetItem(name, value) };
}

/// <summary>What was asked for does not exist, or not any more.</summary>
public sealed record NotFound(string Code) : Error(Code);

/// <summary>The thing has changed since the person looked at it: nothing was written.</summary>
public sealed record Conflict(string Code) : Error(Code);

/// <summary>The actor's role does not allow it. Leaves an audit entry.</summary>
public sealed record Denied(string Code) : Error(Code);

/// <summary>The person has not agreed to the current policy; content stays closed until they do.</summary>
public sealed record ConsentRequired() : Error("consent.required");

/// <summary>Input that a rule refused. Never empty.</summary>
/// <param name="Faults">One entry a broken rule, in the order of the rules.</param>
public sealed record InvalidInput(ImmutableArray<InputFault> Faults) : Error("input.invalid")
{
    /// <summary>The only fault of one field.</summary>
    public static InvalidInput Of(string field, Error error) => new([new InputFault(field, error)]);
}

/// <summary>One broken rule.</summary>
/// <param name="Field">Property name of the request, as in its type.</param>
/// <param name="Error">Why, with the values for its words.</param>
public sealed record InputFault(string Field, Error Error);
