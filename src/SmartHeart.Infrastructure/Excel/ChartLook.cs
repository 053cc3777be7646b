namespace SmartHeart.Infrastructure.Excel;

/// <summary>How charts look. Said in full: a workbook without a theme has no colours of its own, and LibreOffice would draw nothing.</summary>
internal static class ChartLook
{
    /// <summary>Of a line.</summary>
    public const string Stroke = """<c:spPr><a:ln w="28575" cap="rnd"><a:solidFill><a:srgbClr val="2F75B5"/></a:solidFill><a:round/></a:ln></c:spPr>""";

    /// <summary>Of bars.</summary>
    public const string Fill = """<c:spPr><a:solidFill><a:srgbClr val="2F75B5"/></a:solidFill></c:spPr>""";

    /// <summary>Behind them.</summary>
    public const string Grid = """<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>""";

    /// <summary>Of what stands along axes.</summary>
    public const string Small = """<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="ru-RU"/></a:p></c:txPr>""";

    /// <summary>At each bar its number.</summary>
    public const string Values =
        """<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>""";
}
