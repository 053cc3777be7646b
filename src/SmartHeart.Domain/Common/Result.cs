using System.Diagnostics.CodeAnalysis;

namespace SmartHeart.Domain.Common;

/// <summary>What a use case came to, seen without its value: by behaviours that serve every request.</summary>
public interface IResult
{
    /// <summary>Null when it went well.</summary>
    Error? Error { get; }
}

/// <summary>What a use case came to, made without knowing its value: lets behaviours that serve every request refuse one.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IFailable<TSelf> : IResult
    where TSelf : IFailable<TSelf>
{
    /// <summary>The same kind of result, without a value for that reason.</summary>
    static abstract TSelf Fail(Error error);
}

/// <summary>A value, or the reason why there is none.</summary>
public readonly struct Result<T> : IFailable<Result<T>>
{
    private readonly T? _value;

    private Result(T? value, Error? error) => (_value, Error) = (value, error);

    /// <inheritdoc/>
    public Error? Error { get; }

    /// <summary>True when there is a value.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsOk => Error is null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none: look at <see cref="IsOk"/> first.</exception>
    public T Value => Error is null ? _value! : throw new InvalidOperationException($"No value: {Error.Code}");

    /// <summary>Goes on with the value, or hands the error through.</summary>
    public Result<TNext> Then<TNext>(Func<T, Result<TNext>> next) => Error is null ? next(_value!) : Error;

    /// <summary>Makes another value of the value, or hands the error through.</summary>
    public Result<TNext> Map<TNext>(Func<T, TNext> map) => Error is null ? map(_value!) : Error;

    internal static Result<T> Of(T value) => new(value, null);

    static Result<T> IFailable<Result<T>>.Fail(Error error) => error;

    /// <summary>Wraps a value.</summary>
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>Wraps an error.</summary>
    public static implicit operator Result<T>(Error error) => new(default, error);
}

/// <summary>The value of a use case that has nothing to say but that it went well.</summary>
public readonly record struct Done
{
    /// <summary>Done, as a result.</summary>
    public static Result<Done> Ok => default(Done);
}

/// <summary>Makes results where the compiler needs telling.</summary>
public static class Result
{
    /// <summary>Wraps a value whose type is an interface: those have no implicit conversions.</summary>
    public static Result<T> Of<T>(T value) => Result<T>.Of(value);
}
