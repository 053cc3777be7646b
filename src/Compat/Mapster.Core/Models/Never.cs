namespace Mapster.Models;

/// <summary>A type no value is ever mapped to.</summary>
public struct Never;
