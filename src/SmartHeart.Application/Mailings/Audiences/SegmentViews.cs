using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Audiences;

/// <summary>A saved audience in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Plain.</param>
public sealed record SegmentLine(int Id, string Name);

/// <summary>A saved audience.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Plain.</param>
/// <param name="Audience">Who is meant.</param>
/// <param name="Names">What its conditions name.</param>
public sealed record SegmentView(int Id, string Name, Audience Audience, AudienceNames Names);
