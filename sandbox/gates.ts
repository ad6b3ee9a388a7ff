import '../nodes/LinkMobilityWhatsApp/wire/codes';
