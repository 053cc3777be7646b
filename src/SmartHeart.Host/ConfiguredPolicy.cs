using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Host;

/// <summary>The policy as the configuration names it.</summary>
internal sealed record ConfiguredPolicy(string Version, Uri? Url) : IPolicy;
