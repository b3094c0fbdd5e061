/**
 * A certificate that no browser trusts: it vouches for itself. Made for the tests on this machine's own address, and good
 * for nothing else, so its key may be read by anyone. Until 2126:
 * `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500 -subj /CN=127.0.0.1
 * -addext subjectAltName=IP:127.0.0.1`
 */

export const UNTRUSTED_KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg+lZr+gvnMlbJJ5Zh
2RmeZAjXjAgA/hFxJqiTEm/8E7ihRANCAAS/XGEEZEOrU8w+UJqFTOsRwD8bdPHz
p4y8U17i3DapikL+Mo99QiPuYe1WbaVJvBpbAMo2GOid/NJr4HVl7d3r
-----END PRIVATE KEY-----
`;

export const UNTRUSTED_CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBkDCCATagAwIBAgIUGVRx796yZki4pVStENEnxfa2h+wwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyMjIzMDIzNFoYDzIxMjYxMDI5
MjMwMjM0WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAS/XGEEZEOrU8w+UJqFTOsRwD8bdPHzp4y8U17i3DapikL+Mo99QiPu
Ye1WbaVJvBpbAMo2GOid/NJr4HVl7d3ro2QwYjAdBgNVHQ4EFgQUqKdaiRrR84Mv
YOtvmIJraXaWjZwwHwYDVR0jBBgwFoAUqKdaiRrR84MvYOtvmIJraXaWjZwwDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0gAMEUC
IHKnPKTWJUv2mvY8V/NwcUgr8rHbJJguPVRAHvdUBtq6AiEAqINgDE5ez9ln+r2f
D348vgOeN8rygFteYcnD+x3JuNA=
-----END CERTIFICATE-----
`;
