using System.Runtime.CompilerServices;

namespace Mapster.Utils;

/// <summary>An object, by identity, and the type it is mapped to.</summary>
public readonly struct ReferenceTuple(object reference, Type destinationType) : IEquatable<ReferenceTuple>
{
    public object Reference { get; } = reference;

    public Type DestinationType { get; } = destinationType;

    public bool Equals(ReferenceTuple other) =>
        ReferenceEquals(Reference, other.Reference) && DestinationType == other.DestinationType;

    public override bool Equals(object? obj) => obj is ReferenceTuple other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Reference), DestinationType);

    public static bool operator ==(ReferenceTuple left, ReferenceTuple right) => left.Equals(right);

    public static bool operator !=(ReferenceTuple left, ReferenceTuple right) => !left.Equals(right);
}
