using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Testing;

/// <summary>A policy whose version a test may raise.</summary>
public sealed class TestPolicy : IPolicy
{
    /// <inheritdoc/>
    public string Version { get; set; } = "1";

    /// <inheritdoc/>
    public Uri? Url { get; set; } = new("https://example.org/policy");
}
